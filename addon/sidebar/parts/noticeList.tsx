import type { Language } from "#shared/words/language.ts";
import type { ToldNotice } from "../../src/sidebarApi.ts";

interface Props {
  readonly title: string;
  readonly notices: readonly ToldNotice[];
  readonly language: Language;
}

export function NoticeList({ title, notices, language }: Props) {
  if (notices.length === 0) return null;
  return (
    <section class="section">
      <h2 class="title">{title}</h2>
      <ul class="notices">
        {notices.map((notice) => (
          <li key={notice.code}>{noticeText(notice, language)}</li>
        ))}
      </ul>
    </section>
  );
}

/** In the words that the add-on sends along. */
export function noticeText(notice: ToldNotice, language: Language): string {
  return notice.words?.[language] ?? "";
}
