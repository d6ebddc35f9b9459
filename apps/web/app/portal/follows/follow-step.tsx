import { Intro, Notice, useLocale } from '@tequio/ui';
import { Form } from 'react-router';
import { usePageText } from '../pages.js';
import { PageHead } from '../frame/page-head.js';
import { localizedPath } from '../portal-paths.js';
import type { FollowView } from './follow.views.js';

/** One question and one button; then what was done. */
export function FollowStep({ view, asks }: { view: FollowView; asks: 'confirm' | 'leave' }) {
  const { locale } = useLocale();
  const text = usePageText().follow;
  const told =
    view.state === 'expired'
      ? { title: text.expiredTitle, lead: asks === 'confirm' ? text.expiredLead : text.leaveExpiredLead }
      : view.state === 'left'
        ? { title: text.leftTitle(view.title), lead: text.leftLead }
        : view.state === 'confirmed' && asks === 'confirm'
          ? { title: text.confirmedTitle(view.title), lead: text.confirmedLead }
          : null;
  const title = told?.title ?? (asks === 'confirm' ? text.confirmTitle(view.title) : text.leaveTitle(view.title));
  const lead = told?.lead ?? (asks === 'confirm' ? text.confirmLead(view.email) : text.leaveLead(view.email));
  return (
    <div className="wrap">
      <PageHead title={title} unlisted />
      <Intro title={title}>
        {told ? (
          <div className="note">
            <Notice status>
              <p>{lead}</p>
            </Notice>
          </div>
        ) : (
          <p className="lead">{lead}</p>
        )}
      </Intro>
      {!told && (
        <Form method="post">
          <button>{asks === 'confirm' ? text.confirmButton : text.leaveButton}</button>
        </Form>
      )}
      {view.state !== 'expired' && (
        <p className="note">
          <a href={localizedPath(locale, view.path)}>{text.seePage}</a>
          {view.choicesPath && (
            <>
              {' · '}
              <a href={view.choicesPath}>{text.chooseOften}</a>
            </>
          )}
        </p>
      )}
    </div>
  );
}
