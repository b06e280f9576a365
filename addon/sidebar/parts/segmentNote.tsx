import { sidebarWords } from "#shared/words/sidebar.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import type { Session } from "../session/session.ts";

/** Where the document shows other groups than the segments that advice is given by. */
export function SegmentNote({ session, run }: { session: Session; run: ResultView }) {
  const view = run.settings.segmentView;
  if (view === "eleven") return null;
  return <p class="hint segment-note">{sidebarWords[session.language].bySegment[view]}</p>;
}
