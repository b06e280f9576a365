import { expect, it } from "vitest";
import { languages } from "#shared/words/language.ts";
import { wallClockIn } from "../../../../addon/src/table/cells/wallClock.ts";
import { customersTab } from "../../../../addon/src/table/tabs/customersTab.ts";
import { carriedFrom } from "../../../../addon/src/table/tabs/readCarried.ts";
import { scoredShop } from "./scoredShop.ts";

it.each(languages)(
  "columns in %s are known as ours whatever horizon their headers name, the record being lost",
  (language) => {
    const shop = scoredShop();
    const { model } = shop.response;
    for (const horizonDays of [30, 200, 365, 1825]) {
      const options = { ...model.options, horizonDays };
      const run = { ...shop, response: { ...shop.response, model: { ...model, options } } };
      const { values } = customersTab(run, language);
      expect(carriedFrom(values, null, wallClockIn("Etc/UTC")).ownHeaders).toEqual([]);
    }
  },
);
