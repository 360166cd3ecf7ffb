import { useActionData } from 'react-router';
import type { Refused } from '#kernel/web/submit.ts';
import { Notice } from '#ui/notice.tsx';

/**
 * Why a form was refused that the page no longer shows, because somebody else was quicker and the case has moved on. `shown` names the
 * forms that stand on the page and tell their refusals themselves.
 */
export function LateForm({ shown = [] }: { shown?: readonly (string | false | null | undefined)[] }) {
  const answer = useActionData() as Refused | undefined;
  if (!answer?.problems || shown.includes(answer.form)) return null;
  return answer.problems.map((problem) => (
    <div key={problem.code + problem.text} role="alert">
      <Notice tone="bad" title={problem.text}>
        {problem.remedy && <p>{problem.remedy}</p>}
      </Notice>
    </div>
  ));
}
