/**
 * Which Chinese encoding a text was read in, told by how ordinary its characters are: bytes read in the
 * wrong one give rare characters, bytes of western letters too.
 */

/** Frequent in tables of shops: headers, states, places and family names. The second list is the first as written traditionally. */
const simplified =
  "的一是不在人有我他这了大中来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市处原社五路区街号楼室省县镇村订单编户客买卖家付款金额商品数量价格姓址交易成功闭退店铺宝贝收货备注销售员名称合计总元类型状态日期时间首次最近消费积分等级性别邮箱机联系王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞平刚桂英华玉";
const traditional =
  "的一是不在人有我他這了大中來上個國到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後小麼心多天而能好都然沒日起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市處原社五路區街號樓室省縣鎮村訂單編戶客買賣家付款金額商品數量價格姓址交易成功閉退店鋪寶貝收貨備註銷售員名稱合計總元類型狀態日期時間首次最近消費積分等級性別郵箱機聯繫王李張劉陳楊趙黃周吳徐孫胡朱林何郭馬羅梁宋鄭謝韓唐馮于董蕭程曹袁鄧許傅沈曾彭呂蘇盧蔣蔡賈丁魏薛葉閻余潘杜戴夏鍾汪田任姜范石姚譚廖鄒熊陸郝孔白崔康毛邱秦江史顧侯邵孟龍段雷錢湯尹黎易常武喬賀賴龔偉芳娜敏靜麗強磊軍洋勇豔傑娟濤超秀霞平剛桂英華玉";

const common = { simplified: new Set(simplified), traditional: new Set(traditional) };

/** @returns The share of the Chinese characters that are common ones, in [0, 1]; 0 where there are none. */
export function commonShare(text: string, script: keyof typeof common): number {
  let chinese = 0;
  let found = 0;
  for (const letter of text) {
    if (letter < "\u3400" || letter > "\u9fff") continue;
    chinese++;
    if (common[script].has(letter)) found++;
  }
  return chinese === 0 ? 0 : found / chinese;
}
