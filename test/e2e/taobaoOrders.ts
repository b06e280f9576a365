/**
 * The orders of journey 4a as a 淘宝 shop exports them: the same buyers, days and amounts, and beside them
 * the names, addresses, telephones and remarks that such an export is full of.
 */
import { readFileSync } from "node:fs";

const HEADERS = [
  "订单编号",
  "买家会员名",
  "买家支付宝账号",
  "买家实际支付金额",
  "退款金额",
  "打款商家金额",
  "订单状态",
  "订单付款时间",
  "订单创建时间",
  "宝贝标题 ", // with the stray blank of real files
  "宝贝总数量",
  "收货人姓名",
  "收货地址",
  "联系手机",
  "买家留言",
];

const statuses: Readonly<Record<string, string>> = {
  paid: "交易成功",
  refunded: "交易关闭",
  voided: "交易关闭",
  pending: "等待买家付款",
};

/** CSV text. A buyer keeps the name that the journey gives, so that the results can be told apart. */
export function taobaoOrders(): string {
  const [, ...lines] = readFileSync("test/fixtures/shopify_orders.csv", "utf8")
    .trimEnd()
    .split("\r\n");
  const rows = lines.map((line) => line.split(",")).filter(isFirstLine);
  return [HEADERS, ...rows.map((fields) => taobaoRow(fields))]
    .map((row) => `${row.join(",")}\r\n`)
    .join("");
}

/** Further lines of an order carry no status: an export of orders has one row each. */
function isFirstLine(fields: readonly string[]): boolean {
  return fields[2] !== "";
}

function taobaoRow(fields: readonly string[]): readonly string[] {
  const [number = "", buyer = "", status = "", paid = "", , amount = ""] = fields;
  const refunded = fields[16] === "" ? "0.00" : (fields[16] ?? "0.00");
  // One order, one address: an order that is listed twice is the same twice.
  const two = number.slice(-2);
  return [
    `"=""${number.replace("#", "30")}"""`, // as 淘宝 keeps spreadsheets from rounding it
    buyer,
    `zhifubao${two}@pay.example`,
    amount,
    refunded,
    (Number(amount) - Number(refunded)).toFixed(2),
    statuses[status] ?? "",
    withoutZone(paid),
    withoutZone(fields[11] ?? ""),
    "手工陶瓷马克杯",
    "1",
    `欧阳收货${two}`,
    `浙江省杭州市西湖区文三路${Number(two) + 1}号`,
    `138001380${two}`,
    "请在周末送货谢谢",
  ];
}

function withoutZone(time: string): string {
  return time.replace(" +0000", "");
}
