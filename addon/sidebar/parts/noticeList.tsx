import { explainNotice } from "#shared/problems/explainNotice.ts";
import type { Notice } from "#shared/problems/notice.ts";
import type { Language } from "#shared/words/language.ts";

interface Props {
  readonly title: string;
  readonly notices: readonly Notice[];
  readonly language: Language;
}

export function NoticeList({ title, notices, language }: Props) {
  if (notices.length === 0) return null;
  return (
    <section class="section">
      <h2 class="title">{title}</h2>
      <ul class="notices">
        {notices.map((notice) => (
          <li key={notice.code}>{explainNotice(notice, language)}</li>
        ))}
      </ul>
    </section>
  );
}
