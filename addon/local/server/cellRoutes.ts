/**
 * What the page asks of the cells: to read, to change, to select.
 */
import { refuseProtected, writeCell } from "../document/editCells.ts";
import type { EditRequest, Selection } from "../pageApi.ts";
import { cellsView } from "./cellsView.ts";
import { end, endJson, Refusal } from "./loopback.ts";
import { jsonOf, type Routes, wholeNumber } from "./route.ts";
import type { Session } from "./session.ts";

export function cellRoutes(session: Session): Routes {
  return {
    "GET /api/cells": (_, response, { searchParams }) => {
      const tab = session.document().tabById(wholeNumber(searchParams, "sheet"));
      if (tab === null) throw new Refusal(404, "There is no such tab.");
      const row = wholeNumber(searchParams, "row");
      endJson(response, cellsView(tab, row, wholeNumber(searchParams, "rows")));
    },
    "POST /api/edit": async (request, response) => {
      edit(session, (await jsonOf(request)) as EditRequest);
      end(response, 204);
    },
    "POST /api/selection": async (request, response) => {
      select(session, (await jsonOf(request)) as Selection);
      end(response, 204);
    },
  };
}

function edit(session: Session, { sheet, row, column, texts }: EditRequest): void {
  const document = session.document();
  const tab = document.tabById(sheet);
  if (tab === null) throw new Refusal(404, "There is no such tab.");
  const columns = Math.max(0, ...texts.map((line) => line.length));
  const area = { row: row + 1, column: column + 1, rows: texts.length, columns };
  if (area.row + area.rows - 1 > tab.rows || area.column + columns - 1 > tab.columns) {
    throw new Refusal(400, "The cells are outside the tab.");
  }
  refuseProtected(tab, area);
  texts.forEach((line, r) => {
    line.forEach((text, c) => {
      writeCell(tab, area.row + r, area.column + c, text);
    });
  });
  document.changed();
}

function select(session: Session, { sheet, row, column, rows, columns }: Selection): void {
  const document = session.document();
  if (document.tabById(sheet) === null) throw new Refusal(404, "There is no such tab.");
  document.selectByHand({ sheet, row: row + 1, column: column + 1, rows, columns });
}
