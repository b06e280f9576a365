/**
 * What the columns of a table of contracts or subscriptions are called. Telling names say by themselves that
 * the table is one; plain ones do beside a telling one.
 */
import { words } from "./wordList.ts";

export const tellingStarts = words(`
  contract start, contract start date, contract started, contract begin, contract from,
  contract signed, subscription start, subscription start date, subscription started,
  subscription created, subscribed at, subscribed on, subscription date, start of contract,
  plan start, plan start date, membership start, membership start date, policy start date,
  service start date, lease start, lease start date,
  合同开始日期, 合同开始, 合同开始时间, 合同起始日期, 合同起始日, 合同生效日期, 合同签订日期, 签约日期, 签约时间,
  订阅开始日期, 订阅开始, 订阅开始时间, 订阅日期, 会员开始日期, 开通日期, 开通时间,
  vertragsbeginn, vertragsstart, abobeginn, début du contrat, début d'abonnement,
  inicio de contrato, inicio del contrato, inizio contratto, início do contrato, contractstart,
  契約開始日, 契約日, 合約開始, 合約開始日期, 訂閱開始日期, 계약시작일, 구독시작일
`);

const plainStarts = words(`
  start date, started at, started on, starts on, start, begin date, activation date, activated at,
  signup date, sign up date, signed up, signed up at, customer since, member since, created at,
  created, 生效日期, 开始日期, 开始时间, 起始日期, 入会日期, 注册日期, 注册时间, 创建时间,
  startdatum, beginn, kunde seit, date de début, fecha de inicio, data inizio, data de início,
  開始日, 開始日期, 시작일
`);

export const tellingEnds = words(`
  contract end, contract end date, contract ended, contract until, subscription end,
  subscription end date, subscription ended, churn date, churned at, churned on, date of churn,
  unsubscribed at, termination date, terminated at, plan end, plan end date, membership end,
  membership end date, lease end, lease end date,
  合同结束日期, 合同结束, 合同结束时间, 合同到期日, 合同到期日期, 合同到期, 合同终止日期, 订阅结束日期, 订阅结束,
  订阅到期日, 退订日期, 退订时间, 流失日期, 流失时间, 终止日期, 解约日期, 会员到期日,
  vertragsende, kündigungsdatum, gekündigt am, fin du contrat, date de résiliation,
  fin de contrato, fecha de baja, fine contratto, data disdetta, fim do contrato, contracteinde,
  契約終了日, 解約日, 合約結束, 合約結束日期, 退訂日期, 계약종료일, 해지일
`);

const plainEnds = words(`
  cancelled at, canceled at, cancelled on, canceled on, cancellation date, cancelled date,
  canceled date, date cancelled, date canceled, ended at, ended on, end date, expiry date,
  expiration date, expires at, expires on, expired at, valid until, end,
  到期日期, 到期日, 到期时间, 到期, 结束日期, 结束时间, 失效日期, 截止日期, 取消日期, 取消时间,
  enddatum, laufzeitende, date de fin, fecha de fin, data fine, data de fim, 終了日, 結束日期, 종료일
`);

export const tellingFees = words(`
  mrr, monthly recurring revenue, monthly fee, monthly price, monthly amount, monthly charge,
  monthly charges, monthly subscription, monthly revenue, fee per month, price per month,
  arr, annual recurring revenue, annual fee, annual price, annual amount, annual subscription,
  annual contract value, acv, yearly fee, yearly price, fee per year, price per year,
  subscription fee, subscription amount, subscription price, plan amount, plan price,
  membership fee, recurring amount, recurring revenue,
  月费, 每月费用, 月租, 月租费, 月付金额, 月订阅费, 月度费用, 年费, 每年费用, 年付金额, 年订阅费, 年度费用,
  订阅费, 订阅费用, 订阅金额, 会员费, 套餐费, 套餐价格,
  monatsbeitrag, monatspreis, monatliche gebühr, jahresbeitrag, jahrespreis, jahresgebühr,
  mensualité, prix mensuel, abonnement mensuel, prix annuel, cuota mensual, tarifa mensual,
  cuota anual, canone mensile, canone annuo, mensalidade, anuidade, maandbedrag, jaarbedrag,
  月額, 月額料金, 年額, 年額料金, 月費, 年費, 월요금, 연요금, 월구독료
`);

const plainFees = words(`fee, price, amount, 费用, 金额, 价格, 費用, 金額`);

export const contractStarts = [...tellingStarts, ...plainStarts];
export const contractEnds = [...tellingEnds, ...plainEnds];
export const contractFees = [...tellingFees, ...plainFees];

const YEARLY = /annual|year|annuel|anual|annuo|anuidade|jahr|jaar|年|연요금|^arr$|^acv$/;

/** Days of the period that a fee is paid for, as its header says; a month where it does not. */
export function periodDaysOf(feeHeader: string | null): 30 | 365 {
  return feeHeader !== null && YEARLY.test(feeHeader) ? 365 : 30;
}
