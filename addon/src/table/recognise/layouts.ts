/**
 * Exports whose headers are known, one file a platform in `platforms/`: a new one is a file there and a line here.
 */
import { cdnow } from "./platforms/cdnow.ts";
import { hubspot } from "./platforms/hubspot.ts";
import type { Layout } from "./platforms/layout.ts";
import { salesforce } from "./platforms/salesforce.ts";
import { shopify } from "./platforms/shopify.ts";
import { square } from "./platforms/square.ts";
import { stripe } from "./platforms/stripe.ts";
import { taobao } from "./platforms/taobao.ts";
import { wooCommerce } from "./platforms/wooCommerce.ts";
import { youzan } from "./platforms/youzan.ts";

/** The first whose signature fits decides. */
export const layouts: readonly Layout[] = [
  ...shopify,
  ...square,
  ...taobao,
  ...youzan,
  ...hubspot,
  ...salesforce,
  ...wooCommerce,
  ...stripe,
  ...cdnow,
];

/** Amounts that have refunds taken off already: taking the refund column off as well would do it twice. */
export const amountsAfterRefunds: readonly string[] = [
  ...["打款商家金额", "Net Sales", "Net Revenue", "N. Revenue"],
];
