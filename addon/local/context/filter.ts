/**
 * The filter of a tab, and what it leaves out.
 */
import type { Condition } from "../document/conditionalFormat.ts";
import type { FilterCriteria as Criteria, Filter as TabFilter } from "../document/filter.ts";
import { checkWhole } from "./argumentErrors.ts";
import { emulated, implementationOf } from "./emulated.ts";
import { ask, exception } from "./host.ts";
import { rangeFacade } from "./range.ts";

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type FilterMembers =
  | "getRange"
  | "getColumnFilterCriteria"
  | "setColumnFilterCriteria"
  | "removeColumnFilterCriteria"
  | "sort"
  | "remove";
type BuilderMembers =
  | "setHiddenValues"
  | "whenTextEqualTo"
  | "whenTextContains"
  | "whenNumberGreaterThan"
  | "whenNumberLessThan"
  | "build";

export function filterFacade(sheet: number): Filter {
  return emulated<Filter>("Filter", new LocalFilter(sheet), "spreadsheet");
}

export function newCriteriaBuilder(): Builder {
  return criteriaBuilder({ hiddenValues: [], condition: null });
}

class LocalFilter implements Pick<Filter, FilterMembers> {
  readonly #sheet: number;

  constructor(sheet: number) {
    this.#sheet = sheet;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return rangeFacade({ ...this.#read().area, sheet: this.#sheet });
  }

  getColumnFilterCriteria(column: number): FilterCriteria | null {
    const criteria = this.#read().criteria[this.#within(column)];
    return criteria === undefined ? null : criteriaFacade(criteria);
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): Filter {
    const { [this.#within(column)]: _, ...others } = this.#read().criteria;
    const changed =
      criteria === null
        ? others
        : { ...others, [column]: implementationOf(criteria, LocalCriteria).criteria };
    ask("writeFilter", this.#sheet, { ...this.#read(), criteria: changed });
    return filterFacade(this.#sheet);
  }

  removeColumnFilterCriteria(column: number): Filter {
    return this.setColumnFilterCriteria(column, null);
  }

  sort(column: number, ascending: boolean): Filter {
    ask("sortFilter", this.#sheet, this.#within(column), ascending);
    return filterFacade(this.#sheet);
  }

  remove(): void {
    ask("writeFilter", this.#sheet, null);
  }

  #read(): TabFilter {
    const filter = ask("readFilter", this.#sheet);
    if (filter === null) throw exception("The filter does not exist.");
    return filter;
  }

  #within(column: number): number {
    const { area } = this.#read();
    const at = checkWhole(column);
    if (at < area.column || at >= area.column + area.columns) {
      throw exception("The column is outside the filter's range.");
    }
    return at;
  }
}

class LocalCriteria implements Pick<FilterCriteria, "getHiddenValues" | "copy"> {
  readonly criteria: Criteria;

  constructor(criteria: Criteria) {
    this.criteria = criteria;
  }

  getHiddenValues(): string[] {
    return [...this.criteria.hiddenValues];
  }

  copy(): Builder {
    return criteriaBuilder(this.criteria);
  }
}

function criteriaFacade(criteria: Criteria): FilterCriteria {
  return emulated<FilterCriteria>("FilterCriteria", new LocalCriteria(criteria), "spreadsheet");
}

function criteriaBuilder(begun: Criteria): Builder {
  let criteria = begun;
  const next = (change: Partial<Criteria>): Builder => {
    criteria = { ...criteria, ...change };
    return facade;
  };
  const when = (condition: Condition) => next({ condition });
  const builder: Pick<Builder, BuilderMembers> = {
    setHiddenValues: (values) => next({ hiddenValues: [...values] }),
    whenTextEqualTo: (text) => when({ criteria: "TEXT_EQUAL_TO", text }),
    whenTextContains: (text) => when({ criteria: "TEXT_CONTAINS", text }),
    whenNumberGreaterThan: (number) => when({ criteria: "NUMBER_GREATER_THAN", number }),
    whenNumberLessThan: (number) => when({ criteria: "NUMBER_LESS_THAN", number }),
    build: () => criteriaFacade(criteria),
  };
  const facade = emulated<Builder>("FilterCriteriaBuilder", builder, "spreadsheet");
  return facade;
}
