/**
 * The drawing of a sector, the same wherever one is drawn: a full circle, a striped square or a full diamond. Which sector
 * has which is the network's data; by default government, civil society and academia, as the voices are marked.
 */
export type SectorShape = 'circle' | 'square' | 'diamond';
