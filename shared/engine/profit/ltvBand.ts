/**
 * LTV:CAC in bands: shown beside the ratio, never instead of it.
 *
 * Below 1 a customer returns less than they cost; 3 is the usual mark of a healthy business; well above it,
 * more could be spent on winning customers.
 *
 * @see Skok (2010), SaaS Metrics, forentrepreneurs.com/saas-metrics-2.
 */
export const ltvBands = ["losing", "thin", "healthy", "underInvesting"] as const;
export type LtvBand = (typeof ltvBands)[number];

export function ltvBandOf(ltvToCac: number | null): LtvBand | null {
  if (ltvToCac === null) return null;
  if (ltvToCac < 1) return "losing";
  if (ltvToCac < 3) return "thin";
  return ltvToCac <= 5 ? "healthy" : "underInvesting";
}
