// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace antecedent {

// What the processor has is what oneDNN finds; ONEDNN_MAX_CPU_ISA, say AVX512_CORE_VNNI, makes it less.

/// True when the processor multiplies bf16 in hardware (AVX-512 BF16 or AMX); it is emulated, and slow,
/// elsewhere.
bool bf16InHardware();

/// The same of bytes (AVX-512 VNNI, or AVX2).
bool int8InHardware();

/// How kernels of our own multiply bytes (see ByteProducts): pairs of them, and then pairs of those (AVX2), or four at
/// once (AVX-VNNI, AVX-512 VNNI). None: on other processors.
enum class ByteInstructions { None, Pairs256, Fours256, Fours512 };
ByteInstructions byteInstructions();

/// True where oneDNN multiplies many rows of bytes faster than kernels of our own: on AMX, on AVX-512 without VNNI,
/// and where there are no such kernels.
bool oneDnnMultipliesBytes();

/// The largest byte that may be multiplied by an int8. Without VNNI products are added up in pairs of 16
/// bits, which two of 127 * 127 just fit.
int largestByte();

/// Vector registers for which the kernels run: of AVX-512, of AVX2 (with FMA), or, on an older processor,
/// none.
enum class VectorRegisters { None, Of256Bits, Of512Bits };
VectorRegisters vectorRegisters();

/// What oneDNN calls the instructions that are used, such as "avx512_core_vnni".
const char* instructionsInUse();

}  // namespace antecedent
