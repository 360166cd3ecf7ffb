/** What every form of these pages carries: its name, and an id that makes a second click answer the first result. */
export function Posted({ form }: { form: string }) {
  return (
    <>
      <input type="hidden" name="_form" value={form} />
      <input type="hidden" name="_request" value={crypto.randomUUID()} />
    </>
  );
}
