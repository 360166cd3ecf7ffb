import type { Part } from '#kernel/context.ts';
import * as certificatesTables from '../migrations/0006-certificates.ts';
import { handOver } from './hand-over.ts';
import { issueCertificate } from './issue-certificate.ts';
import { exportCertificates, listCertificates } from './list-certificates.ts';
import { agreementRecord, certificateRecord, readCertificate } from './read-certificate.ts';
import { signAgreement } from './sign-agreement.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** What `certificates` brings to certification. */
export const certificates: Part = {
  operations: [issueCertificate, signAgreement, handOver],
  views: [listCertificates, exportCertificates, readCertificate, certificateRecord, agreementRecord],
  migrations: { '0006-certificates': certificatesTables },
  places: [
    {
      path: 'sertifikat',
      grants: ['certification.certificates'],
      name: { id: 'Sertifikat', en: 'Certificates' },
      icon: 'award',
    },
  ],
  words: {
    id: { refusals: id.refusals, todos: id.todos, notices: id.notices, journal: id.journal },
    en: { refusals: en.refusals, todos: en.todos, notices: en.notices, journal: en.journal },
  },
};
