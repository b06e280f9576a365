import type { Layout } from "./layout.ts";

const headers: Layout["headers"] = {
  orderId: ["订单号"],
  // A nickname is not a buyer's alone; the telephone number is.
  customer: ["买家手机号", "收货人手机号/提货人手机号", "买家昵称"],
  customerName: ["买家昵称", "买家姓名", "收货人/提货人"],
  date: ["买家付款时间", "订单创建时间"],
  money: ["订单实付金额", "应收订单金额"],
  refund: ["订单已退款金额"],
  status: ["订单状态"],
};

export const youzan: readonly Layout[] = [
  { name: "有赞", kind: "orders", signature: ["订单号", "订单实付金额"], headers },
  { name: "有赞", kind: "orders", signature: ["订单号", "应收订单金额"], headers },
];
