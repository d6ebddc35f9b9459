import { DoorLayout } from '@tequio/ui';
import type { ReactNode } from 'react';
import type { Me } from '../acting.js';
import { useDoorFooter } from '../frame/door-footer.js';
import { RoutedWorkspace } from '../frame/workspace-provider.js';

/** Frame of the account's own pages, which belong to no space. */
export function AccountFrame({ me, children }: { me: Pick<Me, 'name' | 'email'>; children: ReactNode }) {
  const footer = useDoorFooter();
  return (
    <RoutedWorkspace>
      <DoorLayout homeHref="/espacio" wide reader={{ person: { name: me.email, office: me.name || me.email }, accountHref: '/cuenta', signOutAction: '/salir' }} footer={footer}>
        <div className="page">{children}</div>
      </DoorLayout>
    </RoutedWorkspace>
  );
}
