import { Breadcrumb, Day, Intro, LocaleProvider, Notice, Published, SealedDocument, Section, useLocale } from '@tequio/ui';
import { useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { FolioForm } from './folio-form.js';
import { PageHead } from '../frame/page-head.js';
import { usePaths } from '../frame/portal-frame.js';
import { localizedPath } from '../portal-paths.js';
import styles from '../../styles/document.css?url';
import { verification } from './verification.queries.js';
import type { VerificationView } from './verification.views.js';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

/** What `POST /files/verify` says of a file that was compared; anything else is a code of what was wrong with it. */
const COMPARISONS = ['igual', 'distinta', 'pendiente', 'sin-folio'] as const;
type Comparison = (typeof COMPARISONS)[number] | 'no-leida';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const given = new URL(request.url).searchParams.get('huella');
  const comparison: Comparison | null = given === null ? null : (COMPARISONS.find((one) => one === given) ?? 'no-leida');
  return { ...(await verification({ context, request }, params['folio'] ?? '')), comparison };
}

export default function VerifyFolio() {
  const view = useLoaderData<typeof loader>();
  const { t, locale } = useLocale();
  const text = usePageText().verify;
  const paths = usePaths();
  return (
    <div className="wrap">
      <PageHead title={`${view.comparison ? text.compared[view.comparison] : text.verdicts[view.verdict]} · ${view.folio}`} unlisted />
      <Breadcrumb
        trail={[{ text: t.product, href: paths.home }, { text: text.title, href: paths.verify }, { text: view.folio }]}
      />
      <Intro title={text.heading} />
      {/* Who compared a file asked of the file: what became of the folio stands below. */}
      {view.comparison && (
        <Notice status warning={view.comparison !== 'igual'}>
          <p>{text.comparisons[view.comparison]}</p>
        </Notice>
      )}
      <FolioForm value={view.folio} />
      <LocaleProvider locale={locale} timeZone={view.timeZone}>
        <div className="cols beside">
          <Sealed view={view} />
          <aside>
            <Section id="archivo" title={text.compareTitle}>
              <form
                className="stack note"
                action={`/files/verify?base=${encodeURIComponent(paths.verify)}`}
                method="post"
                encType="multipart/form-data"
              >
                <input type="hidden" name="folio" value={view.folio} />
                <div>
                  <label htmlFor="archivo-elegido">{text.file}</label>
                  <span className="hint" id="archivo-hint">
                    {text.compareText}
                  </span>
                  <input
                    id="archivo-elegido"
                    name="file"
                    type="file"
                    accept="application/pdf"
                    required
                    aria-describedby="archivo-hint"
                  />
                </div>
                <button className="secondary">{text.compare}</button>
              </form>
            </Section>
          </aside>
        </div>
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
        ...(view.municipality
          ? [
              {
                name: text.municipality,
                value: <a href={localizedPath(locale, view.municipality.path)}>{view.municipality.name}</a>,
              },
            ]
          : []),
        ...(view.issuedAt
          ? [
              {
                name: text.sealed,
                value: (
                  <>
                    <Day value={view.issuedAt} />, {formats.time(view.issuedAt)}
                  </>
                ),
              },
            ]
          : []),
        ...(view.pages !== null ? [{ name: text.contains, value: text.pages(view.pages) }] : []),
        ...(view.annulReason ? [{ name: view.verdict === 'superseded' ? text.replacedReason : text.annulReason, value: <Published>{view.annulReason}</Published> }] : []),
        ...(view.replacedBy
          ? [
              {
                name: text.replacedBy,
                value: <a href={paths.verifyFolio(view.replacedBy)}>{view.replacedBy}</a>,
                mono: true,
              },
            ]
          : []),
        ...(view.dataSeal ? [{ name: text.dataSeal, value: grouped(view.dataSeal), mono: true }] : []),
        ...(view.fileSha256
          ? [{ name: t.seal.fingerprint, value: `sha256 ${grouped(view.fileSha256)}`, mono: true }]
          : []),
      ]}
      actions={
        view.download && (
          <a className="button" href={view.download.href}>
            {text.download} ({formats.fileSize(view.download.size)})
          </a>
        )
      }
    >
      <p>{view.message ? `${view.message} ${view.remedy ?? ''}` : text.meanings[view.verdict]}</p>
    </SealedDocument>
  );
}

/** In groups of four, so that an eye can compare them. */
function grouped(hexadecimal: string): string {
  return hexadecimal.replace(/(.{4})(?=.)/g, '$1 ');
}
