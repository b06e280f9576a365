/** A whole answer about as many customers as were sent. */
export function isAbout(
  response: {
    readonly customers: number;
    readonly columns: Readonly<Record<string, readonly number[] | undefined>>;
  },
  customers: number,
): boolean {
  const columns = Object.values(response.columns);
  return (
    response.customers === customers &&
    columns.every((column) => column === undefined || column.length === customers)
  );
}
