package encoder

import "golang.org/x/sys/cpu"

// kernels lists what this processor can do, the fastest first.
func kernels() []kernel {
	list := []kernel{plain}
	if cpu.X86.HasAVX2 {
		list = append([]kernel{avx2}, list...)
	}
	if cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VNNI {
		list = append([]kernel{avx512}, list...)
	}
	return list
}

// avx2 is the kernel for processors with AVX2, which most have had since 2013. It multiplies 16 pairs of numbers at once.
//
//go:noescape
func avx2(a, b *[kernelRows]float32, rows string, x, y []int16)

// avx512 is the kernel for processors with AVX-512 and its VNNI. It multiplies 32 pairs at once and adds them up.
//
//go:noescape
func avx512(a, b *[kernelRows]float32, rows string, x, y []int16)

// products lists what this processor can do, the fastest first.
func products() []product {
	if cpu.X86.HasAVX2 {
		return fastFirst
	}
	return fastFirst[1:]
}

var fastFirst = []product{fast, plainly}

func fast(q *Query, values string) int64 { return int64(multiplied(values, &q.integers)) }

// multiplied is the sum of the products of the bytes and the integers, by AVX2. Its 32 bits hold it, as queryLevels says.
//
//go:noescape
func multiplied(values string, integers *[Dimensions]int16) int32
