/**
 * Orders of an invented shop, as its export would be: growth and seasons, many who come once, few who spend
 * much, some who leave, refunds and cancellations. The same for the same day and number of rows.
 */

export interface GeneratedOrders {
  /** Orders, 1 or more. */
  readonly rows: number;
  /** The last day that orders were placed on. */
  readonly today: Date;
}

/** @returns CSV with a header. */
export function generatedOrders({ rows, today }: GeneratedOrders): string {
  const random = randomFrom(SEED);
  const lastDay = Math.floor(today.getTime() / DAY);
  const orders: Order[] = [];
  for (let customer = 0; orders.length < rows; customer++) {
    for (const order of ordersOf(customer, lastDay, random)) {
      if (orders.length < rows) orders.push(order);
    }
  }
  orders.sort((one, other) => one.minute - other.minute || one.customer - other.customer);
  const lines = orders.map((order, place) => line(order, place, lastDay, random));
  return `${[HEADER, ...lines].join("\n")}\n`;
}

interface Order {
  readonly customer: number;
  /** Minutes since 1970. */
  readonly minute: number;
  readonly amount: number;
}

const HEADER =
  "Order ID,Customer,Email,Order date,Total,Refunded amount,Status,Currency,Channel,Country";
const SEED = 20_261_122;
const DAY = 86_400_000;
const MINUTES_A_DAY = 1440;
/** Three years: longer than the window that counts, as exports are. */
const DAYS = 1095;
/** Of those who bought once, so many never come again. */
const ONE_TIME = 0.52;
/** After each further order, so many leave. */
const LEAVES = 0.11;

function ordersOf(customer: number, lastDay: number, random: () => number): Order[] {
  // The square root makes newcomers more frequent towards the end: the shop grows.
  let day = lastDay - DAYS + Math.floor(DAYS * Math.sqrt(random()));
  // Pareto with exponent 2.2: the best fifth of the customers brings about two thirds.
  const usual = Math.min(900, 24 * (1 - random()) ** (-1 / 2.2));
  const interval = 12 + 110 * random() ** 1.5;
  const orders: Order[] = [];
  let stays = random() > ONE_TIME;
  for (;;) {
    if (random() < seasonOf(day)) {
      const minute = day * MINUTES_A_DAY + 420 + Math.floor(random() * 960);
      orders.push({ customer, minute, amount: usual * (0.5 + random() + random() / 2) });
      if (!stays) return orders;
      stays = random() > LEAVES;
      day += Math.max(1, Math.round(-interval * Math.log(1 - random())));
    } else day += 1;
    if (day > lastDay) return orders;
  }
}

/** Chance that somebody who would buy on this day does: weeks before the holidays are best, weekends better. */
function seasonOf(day: number): number {
  const date = new Date(day * DAY);
  const month = [0.55, 0.55, 0.6, 0.6, 0.65, 0.65, 0.55, 0.55, 0.65, 0.7, 0.95, 0.9];
  const weekend = date.getUTCDay() % 6 === 0 ? 0.05 : 0;
  return (month[date.getUTCMonth()] ?? 0.6) + weekend;
}

const given = [
  "Ana",
  "Ben",
  "Chloe",
  "Dan",
  "Emma",
  "Finn",
  "Grace",
  "Hugo",
  "Iris",
  "Jack",
  "Kim",
  "Leo",
  "Mia",
  "Noah",
  "Olga",
  "Paul",
  "Rosa",
  "Sam",
  "Tess",
  "Vera",
];
const family = [
  "Adams",
  "Baker",
  "Chen",
  "Diaz",
  "Evans",
  "Fischer",
  "Garcia",
  "Hansen",
  "Ito",
  "Jones",
  "Khan",
  "Lopez",
  "Meyer",
  "Novak",
  "Olsen",
  "Patel",
  "Rossi",
  "Silva",
  "Tanaka",
  "Weber",
];
const countries = ["US", "US", "US", "GB", "DE", "FR", "CA", "AU"];
const channels = ["Web", "Web", "Web", "Mobile", "Mobile", "Marketplace"];

function line(
  { customer, minute, amount }: Order,
  place: number,
  lastDay: number,
  random: () => number,
): string {
  const first = given[customer % given.length] ?? "";
  const last = family[Math.floor(customer / given.length) % family.length] ?? "";
  const total = Math.max(5, amount).toFixed(2);
  const date = new Date(minute * 60_000).toISOString();
  const fate = random();
  const isFresh = minute / MINUTES_A_DAY >= lastDay - 1;
  const status =
    fate < 0.015
      ? "cancelled"
      : fate < 0.04
        ? "refunded"
        : isFresh && fate > 0.8
          ? "pending"
          : "paid";
  // Half of the refunds are of a part, after which the order stays paid.
  const refunded = status === "refunded" ? total : fate > 0.04 && fate < 0.055 ? "5.00" : "0.00";
  return [
    `#${100_001 + place}`,
    `${first} ${last}`,
    `${first}.${last}.${customer}@example.com`.toLowerCase(),
    `${date.slice(0, 10)} ${date.slice(11, 16)}`,
    total,
    refunded,
    status,
    "USD",
    channels[customer % channels.length],
    countries[(customer * 7) % countries.length],
  ].join(",");
}

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state are plenty for a sample. @returns In [0, 1). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
