/** Orders of customers who have bought four times each, all of whose cells differ in length. */
export function ordersOfRegulars(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const buyer = `buyer${(i * 7919) % Math.ceil(rows / 4)}@shop.test`;
    const day = new Date(Date.UTC(2024, 6, 1) + ((i * 13) % 360) * 86_400_000);
    return `A-${i},${buyer},${day.toISOString().slice(0, 10)},${(5 + ((i * 37) % 9000) / 100).toFixed(2)}`;
  });
  return ["Order ID,Email,Order date,Total", ...lines, ""].join("\n");
}
