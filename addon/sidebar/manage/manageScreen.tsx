/**
 * Whom to contact first, and what to do with everybody else.
 */
import { manageWords } from "#shared/words/sidebarManage.ts";
import { NotScored } from "../parts/notScored.tsx";
import { Screen } from "../parts/screen.tsx";
import { SegmentNote } from "../parts/segmentNote.tsx";
import type { Session } from "../session/session.ts";
import { PlaybookList } from "./playbookList.tsx";
import { QueueList } from "./queueList.tsx";
import { TierService } from "./tierService.tsx";

export function ManageScreen({ session }: { session: Session }) {
  const { result, language } = session;
  if (result === null) return <NotScored session={session} tab="manage" />;
  return (
    <Screen
      tab="manage"
      primary={{
        text: manageWords[language].open,
        press: () => session.showing.showOwnTab("customers"),
      }}
    >
      <SegmentNote session={session} run={result} />
      <QueueList session={session} run={result} />
      <PlaybookList session={session} run={result} />
      <TierService session={session} />
    </Screen>
  );
}
