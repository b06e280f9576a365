/**
 * Headers in German, French, Spanish, Italian, Portuguese, Dutch, Japanese, traditional Chinese and Korean:
 * a new language is a line in each role here. Accents do not matter.
 */
import type { ColumnRole } from "../../sidebarApi.ts";
import { words } from "./wordList.ts";

export const foreignHeaders: Readonly<Record<ColumnRole, readonly string[]>> = {
  customer: words(`
    kundennummer, kunden-nr, kundennr, kunden id, kunde, kunden, kundin, kundenname, käufer, debitor,
    numéro client, n° client, code client, id client, client, nom du client, nom client, acheteur,
    número de cliente, id de cliente, código de cliente, cliente, nombre del cliente, comprador,
    codice cliente, numero cliente, nome cliente, acquirente,
    código do cliente, nome do cliente,
    klantnummer, klant, klantnaam,
    顧客id, 顧客番号, 会員番号, 顧客, 顧客名, お客様名, 得意先, 得意先名, 氏名, メールアドレス,
    客戶編號, 客戶, 會員編號, 會員, 買家, 客戶名稱, 電子郵件,
    고객번호, 고객id, 고객, 고객명, 회원번호, 구매자, 이메일
  `),
  customerName: words(`
    kundenname, name des kunden, firma, firmenname, nom du client, nom client, raison sociale,
    nombre del cliente, nome cliente, nome do cliente, ragione sociale, klantnaam, bedrijfsnaam,
    顧客名, お客様名, 得意先名, 会社名, 氏名, 客戶名稱, 公司名稱, 고객명, 회사명
  `),
  orderId: words(`
    bestellnummer, bestell-nr, bestellnr, auftragsnummer, auftragsnr, auftrags-nr, rechnungsnummer,
    rechnungs-nr, rechnungsnr, belegnummer, belegnr, bestellung,
    numéro de commande, n° de commande, commande, numéro de facture, n° facture, facture,
    número de pedido, n° de pedido, pedido, número de factura, factura,
    numero ordine, ordine, numero fattura, fattura, número do pedido, nota fiscal,
    bestelnummer, ordernummer, factuurnummer,
    注文番号, 受注番号, 注文id, 伝票番号, 訂單編號, 訂單號碼, 訂單, 發票號碼, 주문번호, 주문 id
  `),
  date: words(`
    bestelldatum, auftragsdatum, rechnungsdatum, kaufdatum, belegdatum, zahlungsdatum, datum,
    bestellt am, bezahlt am,
    date de commande, date d'achat, date de facture, date de paiement, date de vente,
    fecha de pedido, fecha del pedido, fecha de compra, fecha de factura, fecha de pago, fecha,
    data ordine, data acquisto, data fattura, data pagamento, data, data do pedido, data da compra,
    orderdatum, besteldatum, factuurdatum,
    注文日, 注文日時, 受注日, 購入日, 購入日時, 売上日, 入金日, 日付,
    訂單日期, 下單日期, 下單時間, 付款時間, 付款日期, 交易日期, 주문일, 주문일자, 주문일시, 결제일, 구매일, 날짜
  `),
  money: words(`
    nettobetrag, nettoumsatz, umsatz, betrag, rechnungsbetrag, gesamtbetrag, gesamtpreis, summe,
    bruttobetrag, bestellwert, auftragswert, umsatz netto, betrag netto, zahlbetrag,
    montant ht, montant, montant total, montant ttc, total ht, total ttc, chiffre d'affaires,
    importe, importe total, importe neto, monto, ventas, importo, importo totale, totale, ricavo,
    fatturato, valor, valor total, receita, bedrag, totaalbedrag, omzet,
    売上金額, 売上, 売上高, 購入金額, 注文金額, 合計金額, 請求金額, 金額,
    訂單金額, 實付金額, 付款金額, 銷售額, 銷售金額, 總金額, 주문금액, 결제금액, 매출액, 매출, 금액, 합계금액
  `),
  quantity: words(`
    menge, anzahl, stückzahl, quantité, qté, cantidad, quantità, quantidade, aantal,
    数量, 個数, 購入数, 數量, 수량
  `),
  unitPrice: words(`
    einzelpreis, stückpreis, preis, prix unitaire, prix, precio unitario, precio, prezzo unitario,
    prezzo, preço unitário, preço, stuksprijs, eenheidsprijs, prijs, 単価, 価格, 單價, 단가, 가격
  `),
  refund: words(`
    erstattung, erstattet, erstattungsbetrag, rückerstattung, gutschrift, remboursement,
    montant remboursé, reembolso, importe reembolsado, rimborso, terugbetaling, 返金額, 返金,
    退款金額, 환불금액, 환불액
  `),
  status: words(`
    bestellstatus, auftragsstatus, zahlungsstatus, statut, statut de la commande, état, estado,
    estado del pedido, stato, stato ordine, orderstatus, ステータス, 注文状況, 状態, 訂單狀態, 狀態,
    주문상태, 상태
  `),
  cancelledAt: words(
    `storniert am, stornodatum, annulé le, cancelado el, キャンセル日, 取消時間, 취소일`,
  ),
  currency: words(
    `währung, devise, monnaie, moneda, divisa, valuta, moeda, 通貨, 幣別, 貨幣, 통화`,
  ),
  firstDate: words(`
    erste bestellung, erstbestellung, kunde seit, erster kauf, première commande, premier achat,
    client depuis, primer pedido, primera compra, cliente desde, primo ordine, primo acquisto,
    初回購入日, 初回注文日, 首次下單日期, 首次購買日期, 첫구매일, 첫주문일
  `),
  lastDate: words(`
    letzte bestellung, letzter kauf, letztes kaufdatum, letztes bestelldatum, letzter auftrag,
    dernière commande, dernier achat, date de dernière commande, último pedido, última compra,
    fecha de última compra, ultimo ordine, ultimo acquisto, laatste bestelling,
    最終購入日, 最終注文日, 直近購入日, 最近下單日期, 最近購買日期, 최근구매일, 최근주문일
  `),
  orderCount: words(`
    anzahl bestellungen, bestellungen, anzahl käufe, anzahl aufträge, nombre de commandes, commandes,
    nombre d'achats, número de pedidos, pedidos, número de compras, numero ordini, ordini,
    aantal bestellingen, 購入回数, 注文回数, 注文件数, 訂單數, 購買次數, 주문수, 구매횟수, 주문횟수
  `),
  totalSpend: words(`
    gesamtumsatz, umsatz gesamt, umsatz, umsatz netto, ca total, chiffre d'affaires, total dépensé,
    montant total, gasto total, importe total, ventas totales, totale speso, fatturato, omzet,
    累計購入金額, 購入金額合計, 累計金額, 売上, 消費總額, 累計消費, 총구매금액, 누적구매금액, 매출액
  `),
  satisfaction: words(
    `weiterempfehlung, recommandation, recomendación, raccomandazione, 推奨度, 推薦意願, 추천의향`,
  ),
  monthsActive: words(
    `aktive monate, monate, mois actifs, meses activos, mesi attivi, 利用月数, 活躍月數`,
  ),
  grossRevenue: words(`
    bruttoumsatz, umsatz brutto, umsatz, chiffre d'affaires, chiffre d'affaires brut, ventas brutas,
    ingresos brutos, ricavi lordi, fatturato, brutoomzet, omzet, 売上高, 総売上, 營業收入, 매출액
  `),
  discounts: words(
    `rabatte, rabatt, nachlässe, remises, remise, descuentos, sconti, kortingen, 値引き, 折扣金額, 할인`,
  ),
  returns: words(
    `retouren, rücksendungen, retours, devoluciones, resi, retouren, 返品, 退貨, 반품`,
  ),
  goods: words(
    `wareneinsatz, herstellungskosten, coût des ventes, coste de ventas, costo del venduto, 売上原価, 銷貨成本, 매출원가`,
  ),
  service: words(
    `servicekosten, supportkosten, coût de service, coste de servicio, costi di servizio, サービス費, 服務成本`,
  ),
  logistics: words(
    `logistikkosten, versandkosten, coût logistique, costes logísticos, costi logistici, 物流費, 物流成本`,
  ),
  acquisition: words(
    `akquisitionskosten, kundengewinnungskosten, coût d'acquisition, coste de adquisición, costo di acquisizione, 獲得コスト, 獲客成本`,
  ),
  savings: words(`einsparungen, économies, ahorros, risparmi, コスト削減, 節省成本`),
  churn: words(
    `abwanderungsrate, kündigungsrate, taux d'attrition, tasa de abandono, 解約率, 流失率`,
  ),
  period: words(
    `monat, periode, buchungsperiode, mois, période, mes, período, mese, periodo, mês, maand, 年月度, 月度, 會計期間, 期間, 월, 기간`,
  ),
  measure: words(
    `position, kostenart, poste, rubrique, concepto, partida, voce, rubrica, 勘定科目, 項目, 科目名稱, 계정과목, 항목`,
  ),
  // In all languages in `contractHeaders.ts`, where some of them tell the table's kind.
  contractStart: [],
  contractEnd: [],
  fee: [],
};
