/**
 * A run as JSON, without what follows from the rest: most keys follow from names.
 */
import type { ScoreColumns } from "#shared/contract/scoreColumns.ts";
import { scoreColumnsOf, scoresOf } from "#shared/contract/scores.ts";
import { columnInText, columnText } from "./columnText.ts";
import { populationInText, populationText, type WrittenPopulation } from "./populationText.ts";
import type { RecordedRun } from "./recordedRun.ts";
import { keysWith, type OddKeys, oddKeysOf } from "./writtenKeys.ts";

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
  readonly oddKeys: OddKeys;
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
    oddKeys: oddKeysOf(checked.customers, customerKeys),
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
  return {
    ...rest,
    checked: {
      ...checked,
      customerKeys: keysWith(oddKeys, checked.customers),
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
