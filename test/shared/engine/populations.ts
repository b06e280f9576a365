/**
 * Populations for properties: whatever a table can hold, and a few worked shapes.
 */
import fc from "fast-check";
import type { ModelCard, ModelOptions } from "#shared/engine/analysis.ts";
import { type Population, UNKNOWN } from "#shared/engine/population.ts";

/** One customer as a row, because a test changes and shuffles rows. Hundredths; −1 unknown. */
export interface Customer {
  readonly age: number;
  readonly inactivity: number;
  readonly orderCount: number;
  readonly spend: number;
  readonly influence: number;
}

export function populationOf(customers: readonly Customer[], hasSpend = true): Population {
  return {
    asOf: 20_000,
    size: customers.length,
    age: Int32Array.from(customers, (customer) => customer.age),
    inactivity: Int32Array.from(customers, (customer) => customer.inactivity),
    orderCount: Int32Array.from(customers, (customer) => customer.orderCount),
    spend: Float64Array.from(customers, (customer) => customer.spend),
    hasSpend,
    influence: Int32Array.from(customers, (customer) => customer.influence),
    purchases: null,
    contracts: null,
  };
}

/** As the model card of a run by the closed form has them. */
export function closedFormModel(options: ModelOptions): Pick<ModelCard, "forecast" | "options"> {
  const nothingFitted = { fit: null, candidates: [], backtest: null };
  return {
    options,
    forecast: { method: "closed-form", reason: "asked", isOn: true, ...nothingFitted },
  };
}

/** Everything known and consistent, as `summarise` makes it. */
export const orderingCustomer: fc.Arbitrary<Customer> = fc
  .record({
    age: fc.nat(730),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    orderCount: fc.integer({ min: 1, max: 30 }),
    spend: fc.integer({ min: 1, max: 10_000_00 }),
  })
  .map(({ age, share, orderCount, spend }) => ({
    age,
    inactivity: orderCount === 1 ? age : Math.floor(age * share),
    orderCount,
    spend,
    influence: UNKNOWN,
  }));

/** Anything the contract lets through: gaps everywhere, refunds, prospects, absurd sizes. */
export const anyCustomer: fc.Arbitrary<Customer> = fc.record({
  age: fc.oneof(fc.constant(UNKNOWN), fc.nat(730), fc.nat(100_000)),
  inactivity: fc.oneof(fc.constant(UNKNOWN), fc.nat(730), fc.nat(100_000)),
  orderCount: fc.oneof(fc.constant(UNKNOWN), fc.nat(6), fc.nat(10_000_000)),
  spend: fc.oneof(fc.constant(0), fc.integer({ min: -1e5, max: 1e6 }), fc.maxSafeInteger()),
  influence: fc.oneof(fc.constant(UNKNOWN), fc.nat(100)),
});

export const anyPopulation: fc.Arbitrary<Population> = fc
  .tuple(fc.array(anyCustomer, { maxLength: 60, size: "max" }), fc.boolean())
  .map(([customers, hasSpend]) => populationOf(customers, hasSpend));

/** `count` customers, each like the one given but for what `change` says of the i-th. */
export function manyLike(
  customer: Customer,
  count: number,
  change: (i: number) => Partial<Customer> = () => ({}),
): readonly Customer[] {
  return Array.from({ length: count }, (_, i) => ({ ...customer, ...change(i) }));
}

/** Of whom nothing stands out. */
export const typical: Customer = {
  age: 200,
  inactivity: 30,
  orderCount: 4,
  spend: 200_00,
  influence: UNKNOWN,
};

/** Ten customers of whom the i-th has ordered more, spent more and come back later. */
export const ladder = manyLike(typical, 10, (i) => ({
  inactivity: 100 - i,
  orderCount: 1 + i,
  spend: 100_00 * (i + 1),
}));

/** A customer with all that order logs and tables of contracts tell, whether it can be true or not. */
export interface ShopCustomer extends Customer {
  readonly purchaseDays: number;
  readonly repeatSpend: number;
  readonly daysWithin: number;
  readonly spendWithin: number;
  readonly inactivityBefore: number;
  readonly periods: number;
  readonly hasEnded: number;
  readonly fee: number;
}

const money = fc.oneof(fc.constant(0), fc.integer({ min: -1e5, max: 1e6 }), fc.maxSafeInteger());
const count = fc.oneof(fc.nat(3), fc.nat(40), fc.nat(10_000_000));

export const anyShopCustomer: fc.Arbitrary<ShopCustomer> = fc
  .tuple(
    anyCustomer,
    fc.record({
      purchaseDays: count,
      repeatSpend: money,
      daysWithin: count,
      spendWithin: money,
      inactivityBefore: fc.oneof(fc.constant(UNKNOWN), fc.nat(730), fc.nat(100_000)),
      periods: fc.oneof(fc.constant(UNKNOWN), fc.nat(40), fc.nat(100_000)),
      hasEnded: fc.nat(1),
      fee: fc.oneof(fc.nat(1e6), fc.maxSafeNat()),
    }),
  )
  .map(([customer, rest]) => ({ ...customer, ...rest }));

/** As `summarise` makes it where `withinDays` could be hidden. */
export const regularShopCustomer = (withinDays: number): fc.Arbitrary<ShopCustomer> =>
  fc
    .tuple(orderingCustomer, fc.nat(4), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([customer, later, share]) => {
      const age = customer.age + withinDays;
      const purchaseDays = Math.min(customer.orderCount, 1 + (customer.age - customer.inactivity));
      const daysWithin = Math.min(later, withinDays);
      const inactivityBefore = purchaseDays === 1 ? age : customer.inactivity + withinDays;
      const spend = customer.spend + 1000 * daysWithin;
      return {
        ...customer,
        age,
        inactivity:
          daysWithin === 0 ? inactivityBefore : Math.floor(share * (withinDays - daysWithin)),
        orderCount: customer.orderCount + daysWithin,
        spend,
        purchaseDays: purchaseDays + daysWithin,
        repeatSpend: Math.round(
          (spend * (purchaseDays - 1 + daysWithin)) / (purchaseDays + daysWithin),
        ),
        daysWithin,
        spendWithin: 1000 * daysWithin,
        inactivityBefore,
        periods: UNKNOWN,
        hasEnded: 0,
        fee: 0,
      };
    });

/** @param tells What the table tells beyond counts and sums. */
export function shopOf(
  customers: readonly ShopCustomer[],
  tells: { readonly withinDays: number | null; readonly contracts: boolean },
): Population {
  const whole = (of: (customer: ShopCustomer) => number) => Int32Array.from(customers, of);
  const amounts = (of: (customer: ShopCustomer) => number) => Float64Array.from(customers, of);
  const { withinDays } = tells;
  return {
    ...populationOf(customers),
    purchases: {
      purchaseDays: whole((customer) => customer.purchaseDays),
      repeatSpend: amounts((customer) => customer.repeatSpend),
      heldOut:
        withinDays === null
          ? null
          : {
              days: withinDays,
              purchaseDays: whole((customer) => customer.daysWithin),
              spend: amounts((customer) => customer.spendWithin),
              inactivityBefore: whole((customer) => customer.inactivityBefore),
              repeatsByWeek: new Int32Array(100).fill(1),
            },
    },
    contracts: tells.contracts
      ? {
          periodDays: 30,
          periods: whole((customer) => customer.periods),
          hasEnded: Uint8Array.from(customers, (customer) => customer.hasEnded),
          fee: amounts((customer) => customer.fee),
        }
      : null,
  };
}
