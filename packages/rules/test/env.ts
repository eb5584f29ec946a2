/** Whether long tests run at full length: set SYMPTOGRAPH_TORTURE to anything but 0. */
export const torture = !['', '0', undefined].includes(process.env['SYMPTOGRAPH_TORTURE']);
