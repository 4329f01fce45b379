import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { DesignRecord } from '@toile/contract';

/** Gives what opens a design large; the same function each time, so that cards need not be drawn anew. */
export function useOpenDesign(): (record: DesignRecord) => void {
  const navigate = useNavigate();
  return useCallback((record) => {
    void navigate({ to: '/collections/$collectionId/designs/$designId', params: { collectionId: record.collectionId, designId: record.id } });
  }, [navigate]);
}
