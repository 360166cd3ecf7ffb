import { data } from 'react-router';
import { ErrorScreen } from './error.tsx';

/** Answers 404 for every address that nothing else knows. */
export const loader = () => data(null, { status: 404 });

export default function NotFound() {
  return <ErrorScreen status={404} />;
}
