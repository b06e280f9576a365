/** A file of many orders: the number of each is 1000 more than that of its line. */
export function manyOrders(rows: number): { readonly name: string; readonly content: string } {
  const header =
    "Order,Email,Date,Amount,City,Country,Status,Quantity,Price,Tax,Discount,Note,Channel,Code";
  const lines = Array.from({ length: rows }, (_, i) =>
    [
      `#${1000 + i}`,
      `c${i % 9000}@shop.example`,
      `2024-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
      (i % 977) + 0.5,
      "Berlin,DE,paid,2,9.90,1.20,0.00,,web",
      `K${i}`,
    ].join(","),
  );
  return { name: "big.csv", content: [header, ...lines].join("\n") };
}
