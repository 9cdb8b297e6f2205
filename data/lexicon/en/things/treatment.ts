import { list } from '../../list.ts';

/** Names of the treatment, its devices, its sessions and the people who do it. */
export const TREATMENT: Readonly<Record<string, readonly string[]>> = {
  rf: list(`
    rf, morpheus8, morpheus 8, morpheus, m8, radiofrequency, radio frequency,
    radio frequency microneedling, radiofrequency microneedling, rf microneedling,
    rf micro needling, rf needling, rfmn, fractional rf, microneedling rf, microneedling with rf,
    vivace, secret rf, secret pro, profound rf, genius rf, infini, potenza, sylfirm, sylfirm x,
    intracel, scarlet rf, scarlet s, exion, virtue rf, radio frequency needling,
    radiofrequency needling, fractora, endymed intensif, agnes rf, rf needles,
    thermal microneedling,
  `),
  brand: list(`
    dermapen, derma pen, skinpen, skin pen, dr pen, drpen, micropen, eclipse micropen, exceed,
    mdpen, rejuvapen, dermapen 4, skin stylus, skinstylus, collagen pin, collagen p i n,
    dermafrac, aquagold, nanoneedling, nano needling, needling pen, microneedle pen,
    microneedling pen, micro needle pen, cosmopen, genosys, environ roller, medical roller,
  `),
  roller: list(`
    derma roller, dermaroller, dermal roller, dermarollers, roller, rollers, derma stamp,
    dermastamp, dermal stamp, derma stamps, microneedle roller, needle roller,
    micro needle roller, microneedling roller, dermaroll, derma roll,  face roller, scalp roller, beard roller, stamp, stamping,
    home roller, home device, home needling,
  `),
  treatment: list(`
    @rf, @brand, microneedling, micro needling, microneedle, micro needle, microneedles,
    micro needles, needling, needled, skin needling, medical needling, skin needle, face needling,
    microneedling facial, micro needling facial, derma roller, dermaroller, dermal roller,
    derma stamp, dermastamp, dermal stamp, microneedle roller, needle roller, dermaroll,
    derma roll, derma rolling, dermarolling, derma stamping, dermastamping, dermarolled,
    derma needling, derma needle, scalp roller, beard roller, collagen induction,
    collagen induction therapy, collagen induction treatment, percutaneous collagen induction,
    cit, pci, cit treatment, vampire facial, mesoroller, micro pricking, mn,
    collagen stimulation therapy, microneedling session, microneedling treatment,
    needling session, needling treatment, needles in my face, needles in your face,
    needles in the face, pricking, needle treatment, needle facial,
  `),
  session: list(`
    session, sessions, treatment, treatments, tx, txs, appointment, appt, appts, visit, round,
    sitting, procedure, go, goes, microneedling session, microneedling treatment,
    microneedling sessions, microneedling treatments, needling session, needling treatment, times,
    course, one, appointments, trip, facial,
  `),
  visit: list(`
    appointment, appt, session, treatment, procedure, visit, facial, microneedling session,
    microneedling treatment, needling session, needling treatment, going in, i go in,
    my first time, first time, big day,
  `),
  series: list(`
    series, course, package, pack, bundle, initial, set of, plan,
  `),
  provider: list(`
    esthetician, aesthetician, beautician, dermatologist, derm, doctor, nurse, practitioner,
    provider, clinic, salon, spa, med spa, medspa, medi spa, technician, professional, injector,
    plastic surgeon, surgeon, dentist, facialist, therapist, clinician, physician, specialist,
    licensed, qualified, certified, board certified, licence, license, qualification, credentials,
    certificate, beauty school, beauty salon, physician assistant, nurse practitioner, esty,
    place, studio, hairdresser, nail salon,
  `),
};
