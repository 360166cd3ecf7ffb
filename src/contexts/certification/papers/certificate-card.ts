import { paper } from '#kernel/papers/paper.ts';
import { CertificateRecord } from './certificate-letter.ts';

/** The certificate as a card of 85.6 x 54 mm (ISO/IEC 7810 ID-1), front and back (clause 9.4.6). */
export const certificateCard = paper('certification/certificate-card', CertificateRecord);
