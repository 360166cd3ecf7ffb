/** Buttons with `data-confirm` ask in a dialog before their form is posted. */
export function confirmations(): void {
  const agreed = new WeakSet<HTMLElement>();
  document.addEventListener(
    'submit',
    (event) => {
      const button = event.submitter;
      const id = button?.dataset.confirm;
      const dialog = id ? document.getElementById(id) : null;
      if (!button || !(dialog instanceof HTMLDialogElement) || agreed.delete(button)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      dialog.addEventListener('click', function answer(click) {
        const said = (click.target as HTMLElement).closest<HTMLElement>('[data-answer]')?.dataset.answer;
        if (!said) return;
        dialog.removeEventListener('click', answer);
        dialog.close();
        if (said !== 'yes') return;
        agreed.add(button);
        (event.target as HTMLFormElement).requestSubmit(button);
      });
      dialog.showModal();
    },
    { capture: true },
  );
}
