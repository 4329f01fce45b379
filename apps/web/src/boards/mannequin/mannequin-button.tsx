import { UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementId } from '@toile/kernel';
import './mannequin.css';

// Traced once in a collection's life: its page comes when it is asked for.
const MannequinModal = lazy(() => import('./mannequin-modal.tsx').then((module) => ({ default: module.MannequinModal })));

/** Which figure the board is drawn on: the house's, or one the designer traced. Beside the size. */
export function MannequinButton({ current, onMannequin }: { readonly current: ElementId | undefined; readonly onMannequin: (id: ElementId | undefined) => void }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <UnstyledButton className="steer-size" onClick={() => setOpen(true)}>{t('mannequin.figure')}: {t(current ? 'mannequin.own' : 'mannequin.house')}</UnstyledButton>
      {isOpen ? <Suspense fallback={null}><MannequinModal current={current} onMannequin={onMannequin} onClose={() => setOpen(false)} /></Suspense> : null}
    </>
  );
}
