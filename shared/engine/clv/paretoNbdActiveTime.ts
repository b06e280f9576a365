/**
 * Pareto/NBD: how long a customer who is active now will be, discounted.
 *
 * W = ∫_0^h e^(−δu) (b/(b+u))ˢ du with b = β + T: the survival of [SMC87] given activity at T. Without
 * discount it is b/(s−1) · [1 − (b/(b+h))^(s−1)], [SMC87] (22) and [FH05] (41); without an end it is
 * b e^y E_s(y), y = δb, which is [FHL05] (2) as Ψ(s, s; y) = y^(1−s) e^y E_s(y).
 *
 * [SMC87] Schmittlein, Morrison & Colombo (1987), Management Science 33(1), 1–24.
 * [FH05]  Fader & Hardie (2005), A note on deriving the Pareto/NBD model, brucehardie.com/notes/009.
 * [FHL05] Fader, Hardie & Lee (2005), Journal of Marketing Research 42(4), 415–430.
 */
import { scaledExponentialIntegral } from "../math/exponentialIntegral.ts";
import { gaussLegendre } from "../math/gaussLegendre.ts";

/**
 * @param rate ≥ 0; > 0 where the horizon is infinite.
 * @returns W of b.
 */
export function activeTime(s: number, rate: number, horizon: number): (b: number) => number {
  if (rate === 0) return (b) => undiscounted(s, b, horizon);
  const scaled = scaledExponentialIntegral(s);
  const endless = (b: number) => b * scaled(rate * b);
  if (horizon === Number.POSITIVE_INFINITY) return endless;
  // The end takes a third at most off the endless time where δh ≥ 1; below, the difference would cancel.
  if (rate * horizon < 1) return (b) => byQuadrature(s, b, rate, horizon);
  return (b) =>
    endless(b) - Math.exp(-rate * horizon - s * Math.log1p(horizon / b)) * endless(b + horizon);
}

function undiscounted(s: number, b: number, horizon: number): number {
  const log = Math.log1p(horizon / b);
  const exponent = (1 - s) * log;
  return b * (exponent === 0 ? log : log * (Math.expm1(exponent) / exponent));
}

/** In v = ln((b+u)/b), in which the integrand is entire. */
function byQuadrature(s: number, b: number, rate: number, horizon: number): number {
  const end = Math.log1p(horizon / b);
  const width = Math.min(WIDEST, STEEPEST / Math.abs(1 - s));
  const reach = s > 1 ? Math.min(end, NEGLIGIBLE_DECAY / (s - 1)) : end;
  const panels = Math.ceil(reach / width);
  const step = reach / panels;
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    for (let i = 0; i < NODES; i++) {
      const v = (panel + nodes[i]!) * step;
      sum += weights[i]! * Math.exp((1 - s) * v - rate * b * Math.expm1(v));
    }
  }
  return b * step * sum;
}

const NODES = 10;
const { nodes, weights } = gaussLegendre(NODES);
/** Of v, and of the powers of e by which the integrand changes in a panel: ten nodes leave 1e-15 of it out. */
const WIDEST = 1;
const STEEPEST = 3;
/** Beyond it e^-40 of the integrand is left. */
const NEGLIGIBLE_DECAY = 40;
