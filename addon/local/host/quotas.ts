/**
 * Google's limits, enforced here as there.
 *
 * developers.google.com/apps-script/guides/services/quotas (consumer accounts) and the reference of each service;
 * those marked * are reported by users only.
 */
export interface Quotas {
  readonly executionMilliseconds: number;
  /** onOpen and its kin. */
  readonly simpleTriggerMilliseconds: number;
  readonly customFunctionMilliseconds: number;
  readonly fetchesPerDay: number;
  /** Request and response body, bytes. */
  readonly fetchBytes: number;
  /** Characters. */
  readonly urlLength: number;
  /** Bytes of one header.* */
  readonly headerBytes: number;
  readonly fetchMilliseconds: number;
  /** Bytes of one value, and of one store.* */
  readonly propertyBytes: number;
  readonly propertyStoreBytes: number;
  readonly cacheKeyLength: number;
  readonly cacheValueBytes: number;
  readonly cacheEntries: number;
  /** What stays when there are too many. */
  readonly cacheEntriesKept: number;
}

const KIB = 1024;
const SECOND = 1000;

export const googleQuotas: Quotas = {
  executionMilliseconds: 6 * 60 * SECOND,
  simpleTriggerMilliseconds: 30 * SECOND,
  customFunctionMilliseconds: 30 * SECOND,
  fetchesPerDay: 20_000,
  fetchBytes: 50 * KIB * KIB,
  urlLength: 2082,
  headerBytes: 8 * KIB,
  fetchMilliseconds: 60 * SECOND,
  propertyBytes: 9 * KIB,
  propertyStoreBytes: 500 * KIB,
  cacheKeyLength: 250,
  cacheValueBytes: 100 * KIB,
  cacheEntries: 1000,
  cacheEntriesKept: 900,
};
