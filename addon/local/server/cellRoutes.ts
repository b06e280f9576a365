/**
 * What the page asks of the cells: to read, to change, to select.
 */
import { cellsMessage, cellTextMessage, protectedMessage } from "../document/limits.ts";
import type { Tab } from "../document/tab.ts";
import type { Refused, Selection } from "../pageApi.ts";
import { blockText } from "./blockText.ts";
import { cellsView, widestCells } from "./cellsView.ts";
import { changeSheet } from "./changeSheet.ts";
import { editCells } from "./editCells.ts";
import { end, endJson, Refusal } from "./loopback.ts";
import { changeRequest, editRequest, selectionRequest } from "./requests.ts";
import { jsonOf, type Routes, wholeNumber } from "./route.ts";
import type { Session } from "./session.ts";

type Response = Parameters<typeof end>[0];

export function cellRoutes(session: Session): Routes {
  const tabOf = (parameters: URLSearchParams): Tab => {
    const tab = session.document().tabById(wholeNumber(parameters, "sheet"));
    if (tab === null) throw new Refusal(404, "There is no such tab.");
    return tab;
  };
  return {
    "GET /api/cells": (_, response, { searchParams: asked }) => {
      endJson(
        response,
        cellsView(tabOf(asked), wholeNumber(asked, "row"), wholeNumber(asked, "rows")),
      );
    },
    "GET /api/text": (_, response, { searchParams: asked }) => {
      const area = {
        row: wholeNumber(asked, "row") + 1,
        column: wholeNumber(asked, "column") + 1,
        rows: wholeNumber(asked, "rows"),
        columns: wholeNumber(asked, "columns"),
      };
      end(response, 200, blockText(tabOf(asked), area));
    },
    "GET /api/widest": (_, response, { searchParams: asked }) => {
      endJson(response, widestCells(tabOf(asked), wholeNumber(asked, "column")));
    },
    "POST /api/edit": async (request, response) => {
      const wanted = await jsonOf(request, editRequest);
      endChange(response, () => editCells(session.document(), wanted));
    },
    "POST /api/change": async (request, response) => {
      const wanted = await jsonOf(request, changeRequest);
      endChange(response, () => changeSheet(session.document(), wanted));
    },
    "POST /api/selection": async (request, response) => {
      select(session, await jsonOf(request, selectionRequest));
      end(response, 204);
    },
  };
}

/** Sheets' own refusals come as messages, for scripts read them. */
const refusals: Readonly<Record<string, Refused["refused"]>> = {
  [protectedMessage]: "protected",
  [cellsMessage]: "tooLarge",
  [cellTextMessage]: "tooLarge",
};

/** @param change Gives back why it did nothing; null once it is done. */
function endChange(response: Response, change: () => Refused["refused"] | null): void {
  let refused: Refused["refused"] | null;
  try {
    refused = change();
  } catch (thrown) {
    const known = thrown instanceof Error ? refusals[thrown.message] : undefined;
    if (known === undefined) throw thrown;
    refused = known;
  }
  if (refused === null) end(response, 204);
  else end(response, 409, JSON.stringify({ refused } satisfies Refused), "application/json");
}

function select(session: Session, { sheet, row, column, rows, columns }: Selection): void {
  const document = session.document();
  if (document.tabById(sheet) === null) throw new Refusal(404, "There is no such tab.");
  document.selectByHand({ sheet, row: row + 1, column: column + 1, rows, columns });
}
