/** The filter of the register, out of its address. */
export function registerFilter(request: Request) {
  const query = new URL(request.url).searchParams;
  return {
    status: query.get('status') || undefined,
    search: query.get('cari') || undefined,
    year: query.get('tahun') || undefined,
    page: query.get('hal') ?? 1,
  };
}
