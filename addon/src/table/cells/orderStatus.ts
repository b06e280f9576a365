/**
 * What a shop's status words mean for an order.
 */

import type { Cell } from "../selectedTable.ts";
import { cellText } from "./cellText.ts";

/** Larger wins where a row gives two answers. `unknown` counts, and is told. */
export const orderStatus = { counts: 0, unknown: 1, unpaid: 2, cancelled: 3, refunded: 4 } as const;
export type OrderStatus = (typeof orderStatus)[keyof typeof orderStatus];

/** A reader that remembers: a log has thousands of cells and a handful of words. */
export function statusReader(): (cell: Cell) => OrderStatus {
  const known = new Map<Cell, OrderStatus>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const status = readStatus(cellText(cell).slice(0, 100).toLowerCase());
    known.set(cell, status);
    return status;
  };
}

function readStatus(text: string): OrderStatus {
  if (text === "") return orderStatus.counts;
  let words = "";
  for (const char of text) words += "_-/".includes(char) ? " " : char;
  for (const [status, parts] of meanings)
    if (parts.some((part) => words.includes(part))) return status;
  return orderStatus.unknown;
}

/** The first that fits decides: "partially refunded" before "refunded", "unpaid" before "paid", 等待买家付款 before 付款. */
const meanings: readonly (readonly [OrderStatus, readonly string[]])[] = [
  [
    orderStatus.counts,
    ["partially refunded", "partial refund", "partially paid", "partially returned", "部分退款"],
  ],
  [
    orderStatus.counts,
    [
      "pending ship",
      "pending fulfil",
      "pending deliver",
      "refund denied",
      "退款中",
      "退款关闭",
      "没有申请退款",
      "无退款",
      "未退款",
      "not refunded",
      "non refunded",
    ],
  ],
  [
    orderStatus.refunded,
    [
      ...["refund", "returned", "chargeback", "charged back", "退款", "已退", "退货"],
      ...["erstattet", "rembours", "reembols", "rimbors", "返金", "환불"],
    ],
  ],
  [
    orderStatus.cancelled,
    [
      ...[
        "cancel",
        "void",
        "failed",
        "declined",
        "rejected",
        "expired",
        "closed lost",
        "closedlost",
        "abandoned",
      ],
      ...["storniert", "annul", "cancelado", "cancelada", "キャンセル", "취소"],
      ...["交易关闭", "已关闭", "关闭", "取消", "作废", "失败", "拒绝"],
    ],
  ],
  [
    orderStatus.unpaid,
    [
      ...[
        "unpaid",
        "not paid",
        "pending",
        "awaiting payment",
        "authorized",
        "authorised",
        "on hold",
      ],
      ...["draft", "quote", "waiting for payment", "payment due", "overdue"],
      // Deals that are not won yet, as HubSpot and Salesforce first name their stages.
      ...["appointment scheduled", "qualified to buy", "presentation scheduled", "decision maker"],
      ...["contract sent", "prospecting", "qualification", "needs analysis", "value proposition"],
      ...["perception analysis", "proposal", "negotiation"],
      ...["offen", "unbezahlt", "en attente", "pendiente", "in attesa", "未入金", "미결제"],
      ...["待付款", "未付款", "待支付", "未支付", "等待买家付款", "待审核", "草稿"],
    ],
  ],
  [
    orderStatus.counts,
    [
      ...[
        "paid",
        "complete",
        "success",
        "fulfilled",
        "shipped",
        "delivered",
        "processing",
        "closed",
      ],
      ...[
        "payment",
        "open",
        "active",
        "approved",
        "settled",
        "captured",
        "won",
        "sale",
        "ok",
        "done",
      ],
      ...[
        "received",
        "confirmed",
        "invoiced",
        "in transit",
        "exchange",
        "ready",
        "picked up",
        "new",
      ],
      ...["成功", "完成", "已付", "已支付", "已发货", "待发货", "已签收", "待收货", "等待卖家发货"],
      ...["bezahlt", "versandt", "versendet", "geliefert", "abgeschlossen", "erledigt"],
      ...["payé", "livré", "expédié", "terminé", "pagado", "pagada", "enviado", "completado"],
      ...[
        "pagato",
        "spedito",
        "betaald",
        "入金済",
        "発送済",
        "完了",
        "결제완료",
        "배송완료",
        "구매확정",
      ],
      ...["等待买家确认", "已确认", "已收货", "发货", "待评价", "已评价", "正常", "有效", "结算"],
    ],
  ],
];
