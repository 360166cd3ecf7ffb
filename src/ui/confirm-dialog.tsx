import type { ReactNode } from 'react';
import { useUiWords } from './words.ts';

/**
 * Asks before a button's form is posted: `<Button confirm="hapus">` with `<ConfirmDialog id="hapus" …>` anywhere on the page.
 * Only asks; never holds a form. Without the script the button posts at once, so binding acts have a review page too.
 */
export function ConfirmDialog({
  id,
  title,
  confirm,
  cancel,
  danger,
  children,
}: {
  id: string;
  title: string;
  confirm: string;
  cancel?: string;
  danger?: boolean;
  children?: ReactNode;
}) {
  const w = useUiWords();
  return (
    <dialog className="confirm" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="text-lead font-bold">
        {title}
      </h2>
      {children && <div className="mt-2">{children}</div>}
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <button type="button" className="button button-plain" data-answer="no">
          {cancel ?? w.cancel}
        </button>
        <button type="button" className={danger ? 'button button-danger' : 'button button-primary'} data-answer="yes">
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
