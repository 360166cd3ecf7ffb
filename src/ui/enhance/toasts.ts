const stay = 8000;

/** Toasts leave by themselves, or at once when dismissed; they stay while pointed at or focused. */
export function toasts(): void {
  for (const toast of document.querySelectorAll<HTMLElement>('[data-toast]:not([data-timed])')) {
    toast.dataset.timed = 'yes';
    toast.querySelector('[data-dismiss]')?.addEventListener('click', () => toast.remove());
    const leave = () => (toast.matches(':hover, :focus-within') ? setTimeout(leave, stay) : toast.remove());
    if (toast.parentElement?.hasAttribute('data-toasts')) setTimeout(leave, stay);
  }
}
