/**
 * A run as JSON, without what follows from the rest: most keys follow from names.
 */
import type { ScoreColumns } from "#shared/contract/scoreColumns.ts";
import { scoreColumnsOf, scoresOf } from "#shared/contract/scores.ts";
import { customerKey } from "../cells/customerKey.ts";
import { columnInText, columnText } from "./columnText.ts";
import { populationInText, populationText, type WrittenPopulation } from "./populationText.ts";
import type { RecordedRun } from "./recordedRun.ts";

export function recordText(run: RecordedRun): string {
  return JSON.stringify(written(run));
}

/** @throws For text that `recordText` did not write. */
export function runInText(text: string): RecordedRun {
  return read(JSON.parse(text) as Written);
}

interface Written extends Omit<RecordedRun, "checked" | "scores" | "order" | "departed"> {
  readonly checked: Omit<RecordedRun["checked"], "population" | "customerKeys">;
  readonly population: WrittenPopulation;
  /** Place of a customer and their key, where it does not follow from the name. */
  readonly oddKeys: readonly (readonly [place: number, key: string])[];
  readonly columns: Readonly<Record<string, string>>;
  readonly order: string;
  readonly departed: readonly (readonly [key: string, row: unknown])[];
  readonly departedHeaders: readonly string[];
}

function written(run: RecordedRun): Written {
  const { checked, scores, order, departed, ...rest } = run;
  const { population, customerKeys, ...table } = checked;
  return {
    ...rest,
    checked: table,
    population: populationText(population),
    oddKeys: customerKeys.flatMap((key, place) =>
      key === customerKey(checked.customers[place]!) ? [] : [[place, key] as const],
    ),
    columns: Object.fromEntries(
      Object.entries(scoreColumnsOf(scores)).map(([name, column]) => [name, columnText(column)]),
    ),
    order: columnText(order),
    departed: [...(departed?.rows ?? [])],
    departedHeaders: departed?.ownHeaders ?? [],
  };
}

function read(written: Written): RecordedRun {
  const { checked, population, oddKeys, columns, order, ...others } = written;
  const { departed, departedHeaders, ...rest } = others;
  const { size } = population;
  const customerKeys = checked.customers.map((customer) => customerKey(customer));
  for (const [place, key] of oddKeys) customerKeys[place] = key;
  return {
    ...rest,
    checked: {
      ...checked,
      customerKeys,
      population: populationInText(population),
    },
    scores: scoresOf(
      Object.fromEntries(
        Object.entries(columns).map(([name, column]) => [name, columnInText(column, size)]),
      ) as ScoreColumns,
    ),
    order: Int32Array.from(columnInText(order, size)),
    ...(departed.length > 0 && {
      departed: { rows: new Map(departed), ownHeaders: departedHeaders } as NonNullable<
        RecordedRun["departed"]
      >,
    }),
  };
}
