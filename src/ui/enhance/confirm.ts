/** Buttons with `data-confirm` ask in a dialog before their form is posted. Escape and "no" leave everything as it was. */
export function confirmations(): void {
  const agreed = new WeakSet<HTMLElement>();
  document.addEventListener('click', (event) => {
    const answer = (event.target as Element).closest<HTMLElement>('dialog [data-answer]');
    if (answer) answer.closest('dialog')?.close(answer.dataset.answer);
  });
  document.addEventListener(
    'submit',
    (event) => {
      const button = event.submitter;
      const id = button?.dataset.confirm;
      const dialog = id ? document.getElementById(id) : null;
      if (!button || !(dialog instanceof HTMLDialogElement) || agreed.delete(button)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const form = event.target as HTMLFormElement;
      const closed = () => {
        if (dialog.returnValue !== 'yes') return;
        agreed.add(button);
        form.requestSubmit(button);
      };
      dialog.returnValue = '';
      dialog.addEventListener('close', closed, { once: true });
      dialog.showModal();
    },
    { capture: true },
  );
}
