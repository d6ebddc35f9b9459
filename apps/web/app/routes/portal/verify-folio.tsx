import { Breadcrumb, Day, Intro, LocaleProvider, SealedDocument, Section, Timeline, useLocale } from '@tequio/ui';
import { useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../../content/pages.js';
import { FolioForm } from '../../folio-form.js';
import { PageHead } from '../../page-head.js';
import { usePaths } from '../../portal-frame.js';
import { localizedPath } from '../../portal-paths.js';
import styles from '../../styles/document.css?url';
import { verification } from '../../views/portal.queries.js';
import type { VerificationView } from '../../views/portal.views.js';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return verification({ context, request }, params['folio'] ?? '');
}

export default function VerifyFolio() {
  const view = useLoaderData<typeof loader>();
  const { t, locale } = useLocale();
  const text = usePageText().verify;
  const paths = usePaths();
  return (
    <div className="wrap">
      <PageHead title={`${text.verdicts[view.verdict]} · ${view.folio}`} unlisted />
      <Breadcrumb
        trail={[{ text: t.product, href: paths.home }, { text: text.title, href: paths.verify }, { text: view.folio }]}
      />
      <Intro title={text.heading} />
      <FolioForm value={view.folio} />
      <LocaleProvider locale={locale} timeZone={view.timeZone}>
        <div className="cols beside">
          <Sealed view={view} />
          <aside>
            <Section id="archivo" title={text.compareTitle}>
              <p className="small">{text.compareText}</p>
            </Section>
          </aside>
        </div>
        {view.history.length > 0 && (
          <Section id="historia" title={text.history}>
            <Timeline entries={view.history} />
          </Section>
        )}
      </LocaleProvider>
    </div>
  );
}

function Sealed({ view }: { view: VerificationView }) {
  const { t, locale, formats } = useLocale();
  const text = usePageText().verify;
  const paths = usePaths();
  return (
    <SealedDocument
      id="resultado"
      verdict={view.verdict}
      verdictText={text.verdicts[view.verdict]}
      title={view.title ?? text.unknownTitle(view.folio)}
      facts={[
        { name: t.seal.folio, value: view.folio, mono: true },
        ...(view.issuer ? [{ name: text.issuer, value: view.issuer }] : []),
        ...(view.sealedAt
          ? [
              {
                name: text.sealed,
                value: (
                  <>
                    <Day value={view.sealedAt} />, {formats.time(view.sealedAt)}
                  </>
                ),
              },
            ]
          : []),
        ...(view.signatories.length > 0 ? [{ name: text.signed, value: view.signatories.join('; ') }] : []),
        ...(view.pages !== null ? [{ name: text.contains, value: text.pages(view.pages) }] : []),
        ...(view.supersededBy
          ? [
              {
                name: text.replacedBy,
                value: <a href={paths.verifyFolio(view.supersededBy.folio)}>{view.supersededBy.folio}</a>,
                mono: true,
              },
            ]
          : []),
        ...(view.sha256
          ? [{ name: t.seal.fingerprint, value: `sha256 ${view.sha256.replace(/(.{4})(?=.)/g, '$1 ')}`, mono: true }]
          : []),
      ]}
      actions={
        (view.download || view.subjectPath) && (
          <>
            {view.download && (
              <a className="button" href={view.download.href}>
                {text.download} ({formats.fileSize(view.download.size)})
              </a>
            )}
            {view.subjectPath && (
              <a className="button secondary" href={localizedPath(locale, view.subjectPath)}>
                {text.seeSubject}
              </a>
            )}
          </>
        )
      }
    >
      <p>{text.meanings[view.verdict]}</p>
    </SealedDocument>
  );
}
