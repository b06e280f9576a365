import type { ColumnRole } from "../../sidebarApi.ts";
import type { ColumnProfile } from "./columnProfile.ts";

/** Whether a column's values are what its header promises. */
export function fitsRole(role: ColumnRole, profile: ColumnProfile): boolean {
  switch (role) {
    case "date":
    case "firstDate":
    case "lastDate":
    case "contractStart":
    case "contractEnd":
      return profile.dates + profile.dayNumbers >= 0.5;
    case "money":
    case "quantity":
    case "unitPrice":
    case "totalSpend":
    case "orderCount":
    case "fee":
    case "monthsActive":
    case "grossRevenue":
    case "discounts":
    case "returns":
    case "goods":
    case "service":
    case "logistics":
    case "acquisition":
    case "savings":
    case "churn":
      return profile.numbers >= 0.5;
    default:
      return profile.filled > 0;
  }
}
