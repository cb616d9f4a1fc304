// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/instructions.h"

#include <oneapi/dnnl/dnnl.hpp>
#include <utility>

namespace antecedent {
namespace {

/// Each kind of processor has the bits of those before it and some of its own.
bool has(dnnl::cpu_isa wanted) {
    static const auto bits = static_cast<unsigned>(dnnl::get_effective_cpu_isa());
    return (bits & static_cast<unsigned>(wanted)) == static_cast<unsigned>(wanted);
}

/// Other processors run the kernels as they are compiled for all of their kind.
VectorRegisters findRegisters() {
#if defined(__x86_64__)
    if (!has(dnnl::cpu_isa::avx2) || !__builtin_cpu_supports("fma")) return VectorRegisters::None;
    return has(dnnl::cpu_isa::avx512_core) ? VectorRegisters::Of512Bits : VectorRegisters::Of256Bits;
#else
    return VectorRegisters::Of512Bits;
#endif
}

ByteInstructions findByteInstructions() {
#if defined(__x86_64__)
    if (vectorRegisters() == VectorRegisters::None) return ByteInstructions::None;
    if (has(dnnl::cpu_isa::avx512_core_vnni)) return ByteInstructions::Fours512;
    if (has(dnnl::cpu_isa::avx2_vnni)) return ByteInstructions::Fours256;
    return ByteInstructions::Pairs256;
#else
    return ByteInstructions::None;
#endif
}

}  // namespace

bool bf16InHardware() {
    return has(dnnl::cpu_isa::avx512_core_bf16);
}

bool int8InHardware() {
    return has(dnnl::cpu_isa::avx2) && vectorRegisters() != VectorRegisters::None;
}

ByteInstructions byteInstructions() {
    static const ByteInstructions found = findByteInstructions();
    return found;
}

bool oneDnnMultipliesBytes() {
    if (byteInstructions() == ByteInstructions::Pairs256) return has(dnnl::cpu_isa::avx512_core);
    return byteInstructions() == ByteInstructions::None || has(dnnl::cpu_isa::avx512_core_amx);
}

int largestByte() {
    const bool fours = byteInstructions() == ByteInstructions::Fours256 || has(dnnl::cpu_isa::avx512_core_vnni);
    return fours ? 255 : 127;
}

VectorRegisters vectorRegisters() {
    static const VectorRegisters found = findRegisters();
    return found;
}

const char* instructionsInUse() {
    constexpr std::pair<dnnl::cpu_isa, const char*> known[] = {{dnnl::cpu_isa::avx512_core_amx, "avx512_core_amx"},
                                                               {dnnl::cpu_isa::avx512_core_bf16, "avx512_core_bf16"},
                                                               {dnnl::cpu_isa::avx512_core_vnni, "avx512_core_vnni"},
                                                               {dnnl::cpu_isa::avx512_core, "avx512_core"},
                                                               {dnnl::cpu_isa::avx2_vnni, "avx2_vnni"},
                                                               {dnnl::cpu_isa::avx2, "avx2"}};
    for (const auto& [isa, name] : known) {
        if (has(isa)) return name;
    }
    return "older";
}

}  // namespace antecedent
