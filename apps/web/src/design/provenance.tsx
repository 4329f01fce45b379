import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '../i18n/use-terms.ts';

/** Where a cultural motif comes from, what it means, and how to treat it. Nothing for a print without a home. */
export function Provenance({ printId }: { readonly printId: string }) {
  const { t, i18n } = useTranslation();
  const found = useVocabulary()?.prints.find((print) => print.id === printId)?.provenance;
  if (!found) return null;
  const name = i18n.language === 'zh-Hans' ? found.name.zhHans : i18n.language === 'zh-HK' ? found.name.zhHk : found.name.en;
  return (
    <aside className="provenance">
      <Text size="sm" fw={600}>{name}</Text>
      <Text size="xs"><b>{t('design.origin')}.</b> {found.origin}</Text>
      <Text size="xs"><b>{t('design.meaning')}.</b> {found.meaning}</Text>
      <Text size="xs"><b>{t('design.care')}.</b> {found.care}</Text>
    </aside>
  );
}
