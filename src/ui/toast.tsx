import { X } from 'lucide-react';
import { ToneIcon } from './notice.tsx';
import { classes, type Tone, toneClass } from './tone.ts';
import { useUiWords } from './words.ts';

/** A short word that something was done. Never an error. */
export interface ToastMessage {
  text: string;
  tone?: Extract<Tone, 'met' | 'active' | 'neutral'>;
}

/** Where short words of success appear. Rendered by the shells; without the script they stand in the page's flow. */
export function ToastRegion({ toasts = [] }: { toasts?: readonly ToastMessage[] }) {
  const w = useUiWords();
  return (
    <div className="toasts" role="status" aria-live="polite" data-toasts>
      {toasts.map((toast) => (
        <div key={toast.text} className={classes('toast', toneClass[toast.tone ?? 'met'])} data-toast>
          <ToneIcon tone={toast.tone ?? 'met'} />
          <p>{toast.text}</p>
          <button type="button" className="icon-button needs-script" data-dismiss aria-label={w.close}>
            <X size={18} aria-hidden />
          </button>
        </div>
      ))}
    </div>
  );
}
