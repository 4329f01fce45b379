import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { resolve } from '@toile/garment';
import type { Design } from '@toile/garment';
import { capitalised, useTerms } from '../i18n/use-terms.ts';

/** The finished measurements of every garment, as a tech pack lists them. */
export function Measurements({ design }: { readonly design: Design }) {
  const { i18n } = useTranslation();
  const term = useTerms();
  const resolved = resolve(design);
  return (
    <div className="measurements">
      {resolved.garments.map((garment) => (
        <div key={garment.id}>
          <Text fw={600} mt="sm">{capitalised(term('garment', garment.choice.type))}</Text>
          <Table withRowBorders={false} verticalSpacing={2}>
            <Table.Tbody>
              {garment.measurements.map((point) => (
                <Table.Tr key={point.id}>
                  <Table.Td>{i18n.language === 'zh-Hans' ? point.label.zhHans : i18n.language === 'zh-HK' ? point.label.zhHk : point.label.en}</Table.Td>
                  <Table.Td ta="right">{Math.round(point.value)} mm</Table.Td>
                  <Table.Td c="dimmed">± {point.tolerance}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      ))}
    </div>
  );
}
