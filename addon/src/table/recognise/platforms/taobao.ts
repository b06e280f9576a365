import type { Layout } from "./layout.ts";

/** 打款商家金额 has refunds taken off already; 订单编号 of a 宝贝 export is that of the line, 主订单编号 that of the order. */
const headers: Layout["headers"] = {
  orderId: ["主订单编号", "订单编号"],
  customer: ["买家会员名", "买家昵称"],
  date: ["订单付款时间", "订单创建时间"],
  money: ["打款商家金额", "买家实际支付金额", "买家应付货款", "总金额"],
  refund: ["退款金额"],
  status: ["订单状态", "交易状态"],
};

export const taobao: readonly Layout[] = [
  { name: "淘宝", kind: "orders", signature: ["订单编号", "买家会员名"], headers },
  { name: "淘宝宝贝", kind: "orders", signature: ["主订单编号", "子订单编号"], headers },
];
