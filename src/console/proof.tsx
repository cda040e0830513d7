/** `/company-files/{id}/proof`: what was compared with QuickBooks. */
import type { FastifyInstance } from 'fastify';
import { inOrganization } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import { currentProof, mendedLately } from '../proof/store.js';
import { keyOf, readFile } from './files.js';
import { ProofPage } from './pages/proof.js';
import { titleOf } from './parts.js';
import type { Room } from './room.js';

export function registerProofPage(scope: FastifyInstance, room: Room): void {
  const { ctx } = room;
  scope.get<{ Params: { id: string } }>('/company-files/:id/proof', async (request, reply) => {
    const key = keyOf(request.params.id);
    const { view, description } = await readFile(ctx, key);
    const { latest, mended } = await inOrganization(ctx.db, key.organizationId, async (trx) => ({
      latest: (await currentProof(trx, key)).latest,
      mended: await mendedLately(trx, key, LIMITS.proofMendedShownMax),
    }));
    const title = titleOf(view, description);
    const body = <ProofPage view={view} title={title} latest={latest} mended={mended} />;
    return room.send(reply, {
      title: `${title}: compared with QuickBooks`,
      body,
      isSignedIn: true,
    });
  });
}
