import { DataTable, PageHead, WorkspaceSection } from '@tequio/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';
import { templatePath } from './notice-template.model.js';
import { NOTICE_TEMPLATES } from './notice-templates.queries.js';
import { noticeTemplatesText } from './notice-templates.text.js';

const ORDER = ['notifications', 'onboarding', 'governance', 'plans'];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const { noticeTemplates } = await runHere({ context, request }, NOTICE_TEMPLATES, {});
  const rows = noticeTemplates
    .filter(({ language }) => language === 'ES')
    .map((one) => ({
      ...one,
      key: `${one.kind}/${one.situation}`,
      group: one.kind.slice(0, one.kind.indexOf('.')),
      words: noticeTemplates
        .filter(({ kind, situation }) => kind === one.kind && situation === one.situation)
        .map(({ language, own, fits, number }) => ({ language, own, fits, number, href: base + templatePath({ ...one, language }) })),
    }));
  // In the order in which a municipality meets them; what is new to this page comes last.
  const groups = [...new Set([...ORDER, ...rows.map(({ group }) => group)])].map((group) => ({ group, rows: rows.filter((row) => row.group === group) }));
  return { base, place: membership.place.name, groups: groups.filter((one) => one.rows.length) };
}

/** All notices that a network can word, by what they are about, and which it has worded. */
export default function NoticeTemplates() {
  const locale = useReaderLocale();
  const t = noticeTemplatesText[locale];
  const { base, place, groups } = useLoaderData<typeof loader>();
  const nameOf = ({ title, situationTitle }: { title: string; situationTitle: string | null }) => [title, situationTitle].filter(Boolean).join(': ');
  return (
    <>
      <PageTitle title={t.title} place={place} />
      <PageHead title={t.title} crumbs={[{ label: workspaceText(locale).nav.settings, href: `${base}/ajustes` }, { label: t.title }]} lead={t.lead} />
      {groups.map(({ group, rows }) => (
        <WorkspaceSection key={group} id={`notices-${group}`} title={t.groups[group] ?? t.otherGroup}>
          <DataTable
            caption={t.groups[group] ?? t.otherGroup}
            rows={rows}
            rowId={(one) => one.key}
            head={{
              label: t.notice,
              cell: (one) => (
                <>
                  {one.title}
                  {one.situationTitle || one.mandatory ? <small>{[one.situationTitle, one.mandatory ? t.mandatory : null].filter(Boolean).join(' · ')}</small> : null}
                </>
              ),
            }}
            columns={(['ES', 'EN'] as const).map((language) => ({
              key: language,
              label: t.languages[language],
              cell: (one: (typeof rows)[number]) => {
                const words = one.words.find((each) => each.language === language);
                if (!words) return null;
                const said = !words.own ? t.ofProduct : words.fits ? t.own(words.number) : t.outdated;
                return (
                  <a href={words.href} aria-label={t.openLabel(nameOf(one), t.languages[language], said)}>
                    {words.own ? <b>{said}</b> : said}
                  </a>
                );
              },
            }))}
            empty={null}
          />
        </WorkspaceSection>
      ))}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
